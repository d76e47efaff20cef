package attache.record.frame;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A fault in a resource is told with the file, the frame and what is wrong. */
class FrameReaderTest {

    @Test
    void tellsAListThatIsNotThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FrameBook.read(FrameReaderTest.class, "unknown-list.yaml"))
                .withMessageContaining("unknown-list.yaml")
                .withMessageContaining("\"broken/list\"")
                .withMessageContaining("\"nowhere\"");
    }

    @Test
    void tellsAFrameWithoutTriggers() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FrameBook.read(FrameReaderTest.class, "no-trigger.yaml"))
                .withMessageContaining("\"broken/trigger\"")
                .withMessageContaining("no verbs and no nouns");
    }

    @Test
    void putsListsIn() {
        FrameBook book = FrameBook.read(FrameReaderTest.class, "lists.yaml");
        assertThat(book.frames())
                .singleElement()
                .satisfies(frame -> assertThat(frame.roles())
                        .singleElement()
                        .satisfies(role -> assertThat(role.paths())
                                .map(DependencyPath::toString)
                                .containsExactly("poss", "dobj^:launch|wage>nsubj", "dobj^:launch|wage>conj^>nsubj")));
    }

    @Test
    void opensTheGateForRegularAndListedForms() {
        FrameBook book = FrameBook.read(FrameReaderTest.class, "lists.yaml");
        assertThat(book.mayTrigger("They attacked at noon.")).isTrue();
        assertThat(book.mayTrigger("He STRUCK first.")).isTrue();
        assertThat(book.mayTrigger("Nothing happened.")).isFalse();
    }
}
