package org.huixu.desktop.work;

import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.kit.Notices;
import org.huixu.desktop.kit.Sheets;

/**
 * What a window offers to the views inside it.
 *
 * @param memory what the user of this machine likes; nothing of the office
 */
public record Surface(Background background, Sheets sheets, Notices notices, Choosers choosers, Outside outside,
        Help help, Memory memory) {
}
