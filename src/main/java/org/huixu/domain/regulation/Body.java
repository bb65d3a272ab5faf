package org.huixu.domain.regulation;

import java.util.List;

/** A named group of offices, such as 区政府领导同志. */
public record Body(BodyKey key, String name, String article, List<OfficeSelector> offices) {

    public Body {
        offices = List.copyOf(offices);
    }
}
