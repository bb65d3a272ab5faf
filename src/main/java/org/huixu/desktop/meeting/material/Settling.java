package org.huixu.desktop.meeting.material;

import java.util.List;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialStage;

/** Brings papers to their final stage (定稿); the files stay as they are, and it can be taken back. */
final class Settling {

    private static final Texts TEXTS = Texts.of(Settling.class);

    private Settling() {
    }

    static void of(Workbench bench, List<MaterialId> papers, Runnable then) {
        bench.acts().deed(TEXTS.get("material.settle.name"),
                () -> bench.workplace().materials().settle(papers, MaterialStage.FINAL))
                .said(TEXTS.format("material.settled", Integer.toString(papers.size()))).then(_ -> then.run()).go();
    }
}
