package org.huixu.domain.regulation;

import org.huixu.domain.Id;

/** Identity of an imported article. */
public record ArticleTextId(String value) implements Id {

    public ArticleTextId {
        Id.require(value);
    }
}
