/** A meeting as one volume (一会一卷) that opens without the program, the list for the yearly handover, and checking. */
@NullMarked
package org.huixu.application.archive;

import org.jspecify.annotations.NullMarked;
