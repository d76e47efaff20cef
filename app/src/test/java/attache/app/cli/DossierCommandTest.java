package attache.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DossierCommandTest {
    @TempDir
    private Path directory;

    @Test
    void writesADossierThatIsOfTheForm() {
        String file = directory.resolve("relief.yaml").toString();
        Session session = new Session(directory);

        assertThat(session.run("dossier", "init", file).status()).isEqualTo(Command.DONE);
        Session.Ran checked = session.run("dossier", "check", file);

        assertThat(checked.status()).isEqualTo(Command.DONE);
        assertThat(checked.err()).contains("Earthquake relief in Nepal");
        assertThat(session.run("dossier", "init", file).status()).isEqualTo(Command.WRONG_USAGE);
    }

    @Test
    void namesWhatIsWrongWithOne() {
        Session session = new Session(directory);
        String file = session.article("bad.yaml", "name: Relief\nrecipients: NPL\n");

        Session.Ran checked = session.run("dossier", "check", file);

        assertThat(checked.status()).isEqualTo(Command.SOME_FAILED);
        assertThat(checked.err()).contains("bad.yaml: line 2, column 13").contains("recipients");
    }

    @Test
    void readingWithABadDossierIsWrongUsage() {
        Session session = new Session(directory);
        String file = session.article("bad.yaml", "name: Relief\n");

        Session.Ran ran = session.run("extract", "--dossier", file, session.article("a.txt", "Norway sends help."));

        assertThat(ran.status()).isEqualTo(Command.WRONG_USAGE);
        assertThat(ran.err()).contains("recipients");
        assertThat(Files.exists(directory.resolve("attache.db"))).isFalse();
    }
}
