package org.lookback.extension.persistence;

import java.util.List;
import java.util.Optional;
import org.lookback.extension.ExtensionRequest;
import org.lookback.extension.ExtensionRequests;
import org.springframework.stereotype.Repository;

@Repository
class SqlExtensionRequests implements ExtensionRequests {

    private final ExtensionMapper mapper;

    SqlExtensionRequests(ExtensionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(ExtensionRequest request) {
        mapper.insert(request);
    }

    @Override
    public boolean updateIfUnchanged(ExtensionRequest request) {
        return mapper.updateIfUnchanged(request) == 1;
    }

    @Override
    public Optional<ExtensionRequest> find(String caseNo, int seq) {
        return Optional.ofNullable(mapper.select(caseNo, seq));
    }

    @Override
    public List<ExtensionRequest> ofCase(String caseNo) {
        return mapper.listByCase(caseNo);
    }
}
