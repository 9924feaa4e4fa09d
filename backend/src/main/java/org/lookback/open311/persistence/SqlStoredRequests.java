package org.lookback.open311.persistence;

import java.util.List;
import org.lookback.open311.RequestQuery;
import org.lookback.open311.StoredRequest;
import org.lookback.open311.StoredRequests;
import org.springframework.stereotype.Repository;

@Repository
class SqlStoredRequests implements StoredRequests {

    private final Open311Mapper mapper;

    SqlStoredRequests(Open311Mapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<StoredRequest> find(List<String> numbers) {
        return numbers.isEmpty() ? List.of() : mapper.listRequestsByNumber(numbers);
    }

    @Override
    public List<StoredRequest> search(RequestQuery query, int most) {
        return mapper.listRequests(query, most);
    }
}
