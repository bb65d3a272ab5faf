/** What departments file: forms with their items and papers, looked at before they come in. */
@NullMarked
package org.huixu.application.filing;

import org.jspecify.annotations.NullMarked;
