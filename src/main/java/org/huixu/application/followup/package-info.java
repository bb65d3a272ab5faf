/** What the office owes after a meeting: duties, and documents that were issued. */
@NullMarked
package org.huixu.application.followup;

import org.jspecify.annotations.NullMarked;
