/** Recording the steps of routes and chains. */
@NullMarked
package org.huixu.application.workflow;

import org.jspecify.annotations.NullMarked;
