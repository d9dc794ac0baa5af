import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.jws.soap.SOAPBinding;
import javax.xml.ws.BindingType;
import javax.xml.ws.soap.MTOM;

/** The same in SOAP 1.2, without WS-Addressing. */
@MTOM(threshold = 100)
@BindingType(javax.xml.ws.soap.SOAPBinding.SOAP12HTTP_BINDING)
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
@WebService(name = "Echo12", serviceName = "Echo12Service", portName = "Echo12", targetNamespace = "urn:example:echo12")
public class Echo12 {
    @WebMethod
    @WebResult(name = "Data")
    public byte[] bytes(@WebParam(name = "Data") byte[] data) {
        return data;
    }
}
