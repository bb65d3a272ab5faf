/** What takes the leaders' time from outside, and the departments' own meetings: invitations, answers, approvals. */
@NullMarked
package org.huixu.application.engagement;

import org.jspecify.annotations.NullMarked;
