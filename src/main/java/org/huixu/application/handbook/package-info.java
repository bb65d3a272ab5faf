/** The handbook of the program: what there is to read in it, whoever shows or prints it. */
@NullMarked
package org.huixu.application.handbook;

import org.jspecify.annotations.NullMarked;
