package org.lookback.demo.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** How far the demo clock is ahead of real time, in seconds (negative: behind). */
@Mapper
public interface DemoClockMapper {

    @Nullable
    Long selectAhead();

    void deleteAhead();

    void insertAhead(long seconds);
}
