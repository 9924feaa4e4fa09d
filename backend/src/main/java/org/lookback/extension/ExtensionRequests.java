package org.lookback.extension;

import java.util.List;
import java.util.Optional;

/** Where requests for extension are kept. */
public interface ExtensionRequests {

    void add(ExtensionRequest request);

    /** @return false if somebody else changed it meanwhile */
    boolean updateIfUnchanged(ExtensionRequest request);

    Optional<ExtensionRequest> find(String caseNo, int seq);

    /** Oldest first. */
    List<ExtensionRequest> ofCase(String caseNo);
}
