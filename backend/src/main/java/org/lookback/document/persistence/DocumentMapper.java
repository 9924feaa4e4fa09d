package org.lookback.document.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.document.PrintedDocument;

@Mapper
interface DocumentMapper {

    void insert(PrintedDocument document);

    @Nullable
    PrintedDocument selectById(String id);

    List<PrintedDocument> listByCase(String caseNo);

    int countUp(@Param("issuer") String issuer, @Param("year") int year);

    void insertCounter(@Param("issuer") String issuer, @Param("year") int year);

    int selectSerial(@Param("issuer") String issuer, @Param("year") int year);
}
