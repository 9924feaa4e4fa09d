package org.lookback.notice;

import java.util.Optional;

/** Where the templates are kept. */
public interface Templates {

    Optional<Template> find(String key);
}
