import javax.annotation.Resource;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.jws.soap.SOAPBinding;
import javax.xml.ws.WebServiceContext;
import javax.xml.ws.soap.Addressing;
import javax.xml.ws.soap.MTOM;

/** Gives bytes back, as MTOM where they are long, and tells what it saw of a request's header. Each request has to be addressed. */
@MTOM(threshold = 100)
@Addressing(required = true)
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
@WebService(name = "Echo", serviceName = "EchoService", portName = "Echo", targetNamespace = "urn:example:echo")
public class Echo {
    @Resource
    private WebServiceContext context;

    @WebMethod
    @WebResult(name = "Data")
    public byte[] bytes(@WebParam(name = "Data") byte[] data) {
        return data;
    }

    @WebMethod
    @WebResult(name = "Seen")
    public String seen(@WebParam(name = "See") String what) {
        return String.valueOf(context.getMessageContext().get(Security.SEEN));
    }
}
