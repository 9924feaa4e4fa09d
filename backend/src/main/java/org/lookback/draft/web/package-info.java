/** Drafts over REST, each person's own. */
@NullMarked
package org.lookback.draft.web;

import org.jspecify.annotations.NullMarked;
