/** Files of other kinds, rendered by an office program of the machine. */
@NullMarked
package org.huixu.document.office;

import org.jspecify.annotations.NullMarked;
