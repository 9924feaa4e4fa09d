/** The patient's page, and how the desk gets at its link. */
@NullMarked
package org.lookback.invitation.web;

import org.jspecify.annotations.NullMarked;
