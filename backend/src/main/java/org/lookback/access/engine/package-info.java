/** What the engine contributes to access: accounts, authorizations, shared filters, and the web apps' view of our session. */
@NullMarked
package org.lookback.access.engine;

import org.jspecify.annotations.NullMarked;
