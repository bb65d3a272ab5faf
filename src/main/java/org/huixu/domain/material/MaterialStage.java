package org.huixu.domain.material;

/** How far a version of a paper has come: written, sent round for opinions (first delivery), final (second delivery). */
public enum MaterialStage {
    /** 草稿: still being written. */
    DRAFT,
    /** 征求意见稿: for the first delivery. */
    OPINIONS,
    /** 定稿: for the second delivery. */
    FINAL;

    /** The stage that a version after this one usually has. */
    public MaterialStage next() {
        return switch (this) {
            case DRAFT -> OPINIONS;
            case OPINIONS, FINAL -> FINAL;
        };
    }

    /**
     * The stage of the papers that a delivery brings.
     *
     * @param round 1 or 2
     */
    public static MaterialStage ofRound(int round) {
        return round == 1 ? OPINIONS : FINAL;
    }
}
