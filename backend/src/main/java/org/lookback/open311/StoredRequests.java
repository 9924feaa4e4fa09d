package org.lookback.open311;

import java.util.List;

/** Requests as they may be published: no tip-offs. */
public interface StoredRequests {

    List<StoredRequest> find(List<String> numbers);

    /** Newest first. */
    List<StoredRequest> search(RequestQuery query, int most);
}
