/** Sets papers and writes them as PDF; the only layer that knows faces and iText. */
@NullMarked
package org.huixu.document;

import org.jspecify.annotations.NullMarked;
