// A service with a port for each version of SOAP: one client, which speaks SOAP 1.1.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "CelsiusToFahrenheit",
      value: { Celsius: "20" },
      xml: `<CelsiusToFahrenheit xmlns="http://example.com/temperature"><Celsius>20</Celsius></CelsiusToFahrenheit>`,
      httpHeaders: {
        "Content-Type": "text/xml; charset=utf-8",
        SOAPAction: '"http://example.com/temperature/CelsiusToFahrenheit"',
      },
    },
    {
      operation: "CelsiusToFahrenheit",
      direction: "output",
      value: { CelsiusToFahrenheitResult: "68" },
      xml: `<CelsiusToFahrenheitResponse xmlns="http://example.com/temperature">
        <CelsiusToFahrenheitResult>68</CelsiusToFahrenheitResult></CelsiusToFahrenheitResponse>`,
    },
  ],
};
