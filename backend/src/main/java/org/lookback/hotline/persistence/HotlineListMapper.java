package org.lookback.hotline.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.hotline.HotlineLine;
import org.lookback.hotline.HotlineSearch;

@Mapper
interface HotlineListMapper {

    List<HotlineLine> listRequests(@Param("search") HotlineSearch search);

    int countRequests(@Param("search") HotlineSearch search, @Param("most") int most);
}
