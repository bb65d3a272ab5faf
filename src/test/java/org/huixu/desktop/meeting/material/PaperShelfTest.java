package org.huixu.desktop.meeting.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.MaterialVersionId;
import org.junit.jupiter.api.Test;

/** What stands on the shelf of an item. */
class PaperShelfTest {

    private static final String ID = "01980000-0000-7000-8000-00000000000";
    private static final Instant MORNING = Instant.parse("2026-06-10T01:00:00Z");

    @Test
    void aFileThatWasMadeFinalStandsThereOnce() {
        MaterialVersion sent = version(1, "1", MaterialStage.OPINIONS);
        MaterialVersion mended = version(2, "2", MaterialStage.OPINIONS);
        MaterialVersion made = version(3, "2", MaterialStage.FINAL);

        assertThat(PaperShelf.files(List.of(sent, mended, made))).containsExactly(List.of(made, mended),
                List.of(sent));
        assertThat(PaperShelf.files(List.of())).isEmpty();
    }

    private static MaterialVersion version(int number, String file, MaterialStage stage) {
        return new MaterialVersion(new MaterialVersionId(ID + number), 0, new MaterialId(ID + 9), number,
                new AttachmentId(ID + file), new MaterialVersion.Receipt(stage, null, MORNING, null, null), MORNING);
    }
}
