package org.huixu.application.material;

import org.huixu.application.text.Texts;
import org.huixu.domain.material.MaterialStage;

/** What the stages of papers are called. */
public final class StageNames {

    private static final Texts TEXTS = Texts.of(StageNames.class);

    private StageNames() {
    }

    public static String of(MaterialStage stage) {
        return TEXTS.get(switch (stage) {
            case DRAFT -> "stage.draft";
            case OPINIONS -> "stage.opinions";
            case FINAL -> "stage.final";
        });
    }
}
