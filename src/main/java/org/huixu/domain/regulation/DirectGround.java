package org.huixu.domain.regulation;

/** A ground on which a paper may go straight to a leader and need not come back through the office (art. 54). */
public record DirectGround(DirectGroundKey key, String name, String article) {
}
