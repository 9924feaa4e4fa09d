package org.lookback.representation.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.representation.persistence.ContestedRow.PaperRow;

@Mapper
interface RepresentationMapper {

    void insert(RepresentationRow row);

    void insertItems(@Param("caseNo") String caseNo, @Param("items") List<ContestedRow> items);

    void insertPapers(@Param("caseNo") String caseNo, @Param("papers") List<PaperRow> papers);

    int updateIfUnchanged(RepresentationRow row);

    void updateItems(@Param("caseNo") String caseNo, @Param("seq") int seq, @Param("upheld") List<String> upheld);

    List<RepresentationRow> listByCase(String caseNo);

    List<ContestedRow> listItems(String caseNo);

    List<PaperRow> listPapers(String caseNo);
}
