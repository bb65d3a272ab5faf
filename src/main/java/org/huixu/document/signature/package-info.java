/** Digital signatures in PDFs: keys out of their files, papers signed with them, signatures held to the bytes. */
@NullMarked
package org.huixu.document.signature;

import org.jspecify.annotations.NullMarked;
