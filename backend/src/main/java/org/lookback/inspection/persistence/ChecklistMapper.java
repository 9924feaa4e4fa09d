package org.lookback.inspection.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.Checklist;
import org.lookback.inspection.ChecklistItem;
import org.lookback.venue.Severity;

@Mapper
interface ChecklistMapper {

    List<Line> listLines(@Param("id") String id, @Param("version") int version);

    @Nullable
    Integer selectNewestVersion(@Param("id") String id);

    List<Line> listCurrentLines();

    void insert(@Param("checklist") Checklist checklist);

    void insertItems(@Param("checklist") Checklist checklist);

    /** An item with the checklist it belongs to. */
    record Line(
            String id,
            int version,
            String name,
            int itemNo,
            String text,
            Severity severity,
            @Nullable String legalBasis) {

        ChecklistItem item() {
            return new ChecklistItem(itemNo, text, severity, legalBasis);
        }
    }
}
