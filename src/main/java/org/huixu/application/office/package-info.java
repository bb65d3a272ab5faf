/** Setting up an office: its regulation, its official text, holidays and settings. */
@NullMarked
package org.huixu.application.office;

import org.jspecify.annotations.NullMarked;
