package org.lookback.document.persistence;

import java.util.List;
import java.util.Optional;
import org.lookback.document.PrintedDocument;
import org.lookback.document.PrintedDocuments;
import org.springframework.stereotype.Repository;

@Repository
class SqlPrintedDocuments implements PrintedDocuments {

    private final DocumentMapper mapper;

    SqlPrintedDocuments(DocumentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(PrintedDocument printed) {
        mapper.insert(printed);
    }

    @Override
    public Optional<PrintedDocument> find(String id) {
        return Optional.ofNullable(mapper.selectById(id));
    }

    @Override
    public List<PrintedDocument> ofCase(String caseNo) {
        return mapper.listByCase(caseNo);
    }
}
