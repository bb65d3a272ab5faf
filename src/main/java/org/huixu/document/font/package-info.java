/** Finds the faces, by their own family names, and decides per character which one draws it. */
@NullMarked
package org.huixu.document.font;

import org.jspecify.annotations.NullMarked;
