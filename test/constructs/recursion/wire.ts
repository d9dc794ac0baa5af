// Types that hold themselves end where a member is absent or nil.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Hire",
      value: {
        Chief: {
          Name: "C",
          Boss: { Boss: null },
          Team: { Members: [{ Name: "M", Team: { Members: [] } }, null] },
          Deputy: { Deputy: {} },
        },
      },
      xml: `<Hire xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Chief><Name>C</Name>
        <Boss><Boss i:nil="true"/></Boss><Team><Members><Person><Name>M</Name><Team><Members/></Team></Person><Person i:nil="true"/></Members></Team>
        <Deputy><Deputy/></Deputy></Chief></Hire>`,
    },
    {
      operation: "Hire",
      direction: "output",
      value: { Person: { Name: "P", Boss: { Name: "B", Boss: { Name: "BB" } } } },
      xml: `<HireResponse xmlns="urn:example:shop"><Person><Name>P</Name><Boss><Name>B</Name><Boss><Name>BB</Name></Boss></Boss></Person></HireResponse>`,
    },
  ],
  refusals: [
    {
      operation: "Hire",
      code: "EncodeError",
      path: "Body/Hire/Chief/Team/Members/Person[0]/Boss/Name",
      value: { Chief: { Team: { Members: [{ Boss: { Name: 1 } }] } } },
    },
  ],
};
