/** Letting a finding pass, with reason and proof. */
@NullMarked
package org.huixu.application.override;

import org.jspecify.annotations.NullMarked;
