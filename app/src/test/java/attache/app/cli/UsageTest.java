package attache.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the command line says of itself, and of what it does not understand. */
class UsageTest {
    private static final List<String> COMMANDS = List.of(
            "read",
            "watch",
            "serve",
            "article",
            "extract",
            "ledger",
            "show",
            "search",
            "conflicts",
            "agenda",
            "needs",
            "positions",
            "roles",
            "sources",
            "review",
            "users",
            "rates",
            "entries",
            "stories",
            "normalize",
            "dossier",
            "doctor");

    @TempDir
    private Path directory;

    private Session session() {
        return new Session(directory).reading(() -> {
            throw new AssertionError("nothing here may ask for the parser");
        });
    }

    @Test
    void helpNamesEveryCommandAndTheExitStatuses() {
        Session.Ran ran = session().run("--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains(COMMANDS).contains("Examples:", "Exit status: 0", "attache read articles/");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void thereAreNoOtherCommands() {
        assertThat(Attache.COMMANDS).containsOnlyKeys(COMMANDS);
    }

    @Test
    void aCommandIsMadeAloneUnderTheNameThatItHas() {
        Surroundings here = ProcessSurroundings.here(new Interruption());
        for (String name : Attache.COMMANDS.keySet()) {
            assertThat(Attache.commandLine(here, List.of(name)).getSubcommands())
                    .containsOnlyKeys(name);
        }
    }

    static List<String> commands() {
        return COMMANDS;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExample(String command) {
        Session.Ran ran = session().run(command, "--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("Example").contains("attache " + command).contains("--quiet", "--color");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void versionIsOneLine() {
        Session.Ran ran = session().run("--version");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("attache ").hasLineCount(1);
    }

    @Test
    void noCommandIsWrongUsageAndShowsTheHelp() {
        Session.Ran ran = session().run();

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("a command is wanted").contains("attache --help");
    }

    @ParameterizedTest
    @CsvSource({"legder,ledger", "shwo,show", "serch,search", "norm,normalize"})
    void anUnknownCommandIsWrongUsageWithASuggestion(String typed, String meant) {
        Session.Ran ran = session().run(typed);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("attache: ").contains(typed).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "import", "needs", "agenda", "sources"})
    void whatThisVersionHasNotIsUnknown(String command) {
        assertThat(session().run(command).status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ledger --stage sideways|sideways",
                "ledger --since soon|--since wants a date",
                "ledger --since 2031-02-30|--since wants a date",
                "ledger --color blue|blue",
                "ledger --nonsense|--nonsense",
                "search --most 0 word|--most wants a number from 1",
                "search --most many word|many",
                "search|WORDS",
                "show|ID",
                "read|PATH",
                "extract|PATH",
                "watch|there is nothing to watch",
                "watch gone.opml|no address of the web, and no file",
                "review burn r1|burn",
                "review accept|review accept wants 1 or more",
                "review merge e1|review merge wants 2",
                "review --most 0|--most wants a number from 1",
                "serve --at aid.example.org|an address such as https://",
                "serve --proxy proxy.example.org|written as 10.0.0.7",
                "users burn|burn",
                "users add|users add wants 1",
                "users role Ada|users role wants 2",
                "users role Ada --role admin|--role goes with users add",
                "users role Ada boss|one of reader, reviewer, admin",
                "users add <b>|A user's name is",
                "users tokens revoke 7|goes by its id",
                "users tokens add Ada|its help tells which",
                "users tokens add Ada nightly --days 0|--days wants a number",
                "serve --port 70000|A port is 0 to 65535",
                "serve --port many|many",
                "serve --rate 0|Requests per second",
                "normalize|--kind",
                "normalize --kind colour|colour",
                "normalize --kind date --reference tomorrow|tomorrow",
                "normalize --kind money --timex3|--timex3 goes with --kind date",
                "normalize --kind date --timex3 --reference 2031-04-05|without --reference"
            })
    void wrongUsageSaysWhatIsWrong(String line, String said) {
        Session.Ran ran = session().run(line.split(" "));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("attache: ")
                .contains(said)
                .contains("--help")
                .doesNotContain("Exception");
    }
}
