/** Ports of the papers: everything a printed paper needs as plain facts, and what comes back. */
@NullMarked
package org.huixu.application.document;

import org.jspecify.annotations.NullMarked;
