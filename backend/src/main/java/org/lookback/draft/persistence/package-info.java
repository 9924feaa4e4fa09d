/** Drafts in a table of their own, sealed. */
@NullMarked
package org.lookback.draft.persistence;

import org.jspecify.annotations.NullMarked;
