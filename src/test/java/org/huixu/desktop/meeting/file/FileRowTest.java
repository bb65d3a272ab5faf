package org.huixu.desktop.meeting.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.junit.jupiter.api.Test;

/** How a stored file is called in the list. */
class FileRowTest {

    private static final Attachment FILE =
            new Attachment(new AttachmentId("00000000-0000-7000-8000-000000000001"), 0, "方案.docx", "text/plain",
                    new Attachment.Content("0".repeat(64), 1, "one"), Instant.EPOCH);

    @Test
    void theTitleOfAPaperIsSaidOnceAboveItsVersions() {
        FileRow second = row("议题材料", "环卫一体化方案", "第 2 版　定稿");
        FileRow first = row("议题材料", "环卫一体化方案", "第 1 版　草稿");

        assertThat(second.below(null)).isEqualTo("第 2 版　定稿　环卫一体化方案");
        assertThat(first.below(second)).isEqualTo("第 1 版　草稿");
        assertThat(first.what()).as("as the tooltip says it").isEqualTo("第 1 版　草稿　环卫一体化方案");
    }

    @Test
    void whatIsOfAnotherPaperOrPartHasItsTitle() {
        FileRow paper = row("议题材料", "环卫一体化方案", "第 1 版　草稿");

        assertThat(row("议题材料", "停车管理办法", "第 1 版　草稿").below(paper)).isEqualTo("第 1 版　草稿　停车管理办法");
        assertThat(row("办理凭据", "环卫一体化方案", "部门审核盖章").below(paper)).isEqualTo("部门审核盖章　环卫一体化方案");
        assertThat(row("纪要", "印发的纪要", "").below(row("纪要", "印发的纪要", ""))).isEqualTo("印发的纪要");
    }

    private static FileRow row(String part, String title, String which) {
        return new FileRow(part, title, which, "", FILE.addedAt(), FILE);
    }
}
