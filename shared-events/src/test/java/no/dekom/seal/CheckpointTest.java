package no.dekom.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures are the example of C2SP tlog-checkpoint. */
class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final String BODY = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

    @Test
    void a_checkpoint_of_others_is_read_and_written_as_they_wrote_it() {
        var checkpoint = Checkpoint.parse(BODY);

        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20852163);
        assertThat(checkpoint.root()).hasSize(32).startsWith(0x0a, 0xc5, 0x18, 0x6a);
        assertThat(checkpoint.body()).isEqualTo(BODY);
        assertThat(Checkpoint.parse(BODY)).isEqualTo(checkpoint).hasSameHashCodeAs(checkpoint);
    }

    @Test
    void the_whole_note_of_others_is_read() {
        var signatures = """

                \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                \u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
                """;

        var note = SignedNote.parse(BODY + signatures);

        assertThat(note.signatures())
                .extracting(NoteSignature::name)
                .containsExactly("example.com/behind-the-sofa", "witness.example.com/w1");
        assertThat(note.render()).isEqualTo(BODY + signatures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log\n1\n",
                "log\n1\n" + ROOT,
                "log\n1\n" + ROOT + "\nmore\n",
                "log\n1\n" + ROOT + "\n\n",
                "\n1\n" + ROOT + "\n",
                "log\n01\n" + ROOT + "\n",
                "log\n+1\n" + ROOT + "\n",
                "log\n-1\n" + ROOT + "\n",
                "log\n \n" + ROOT + "\n",
                "log\n١\n" + ROOT + "\n",
                "log\n9999999999999999999\n" + ROOT + "\n",
                "log\n99999999999999999999\n" + ROOT + "\n",
                "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2==\n"
            })
    void what_is_no_checkpoint_is_refused(String body) {
        assertThatThrownBy(() -> Checkpoint.parse(body)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_tree_has_size_zero() {
        assertThat(Checkpoint.parse("log\n0\n" + ROOT + "\n").size()).isZero();
        assertThat(Checkpoint.parse("log\n9223372036854775807\n" + ROOT + "\n").size())
                .isEqualTo(Long.MAX_VALUE);
    }
}
