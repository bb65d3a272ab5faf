/** Digital signatures of papers: with whose key they are made, and what a signed file is worth. */
@NullMarked
package org.huixu.application.signature;

import org.jspecify.annotations.NullMarked;
