/** What runs at night over drafts. */
@NullMarked
package org.lookback.draft.job;

import org.jspecify.annotations.NullMarked;
