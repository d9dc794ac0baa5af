// netserver.exe CONTRACTS.dll Agent.wsdl …: a stand-in for a NetServer, on Mono's WCF with Microsoft's DataContractSerializer, over the
// data contracts that contracts.exe makes of the WSDLs. It serves every operation of every agent, on free ports of the loopback:
//   http://127.0.0.1:PORT/wsdl/Agent.wsdl, the WSDL with the service's address in it
//   http://127.0.0.1:PORT/Remote/Services86/Agent.svc, the service, on several other ports
// It prints READY and these addresses once it listens, and ends when its standard input does, so that it can't outlive who started it.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.ServiceModel;
using System.ServiceModel.Channels;
using System.Threading;
using System.Xml;

static class Program
{
    // A listener of Mono's waits for a tenth of a second between two calls, so there are several, all for the same agents.
    const int Listeners = 8;

    static void Main(string[] arguments)
    {
        // Each listener holds some threads, of which Mono starts but one in half a second otherwise.
        ThreadPool.SetMinThreads(100, 100);
        var contracts = Assembly.LoadFrom(arguments[0]);
        var free = FreeAddresses(Listeners + 1);
        var site = free[0];
        var addresses = free.Skip(1).ToList();
        var router = new Router();
        var wsdls = new Dictionary<string, string>();
        foreach (var path in arguments.Skip(1))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var wsdl = new XmlDocument();
            wsdl.Load(path);
            var agent = new Agent(name, wsdl, contracts);
            router.Agents[agent.Path] = agent;
            foreach (XmlElement place in wsdl.GetElementsByTagName("address", "http://schemas.xmlsoap.org/wsdl/soap/"))
                place.SetAttribute("location", addresses[0] + agent.Path);
            wsdls["/wsdl/" + name + ".wsdl"] = wsdl.OuterXml;
        }
        foreach (var address in addresses) Open(router, address);
        WsdlSite.Open(wsdls, site);
        Console.WriteLine("READY " + site + " " + string.Join(" ", addresses));
        while (Console.In.Read() >= 0) { }
        Environment.Exit(0);
    }

    static void Open(Router router, string address)
    {
        var binding = new BasicHttpBinding { MaxReceivedMessageSize = 1 << 26, HostNameComparisonMode = HostNameComparisonMode.Exact };
        var elements = binding.CreateBindingElements();
        for (var i = 0; i < elements.Count; i++)
            if (elements[i] is MessageEncodingBindingElement encoding) elements[i] = new WcfEncoding(encoding);
        var host = new ServiceHost(router, new Uri(address + "/Remote/"));
        host.AddServiceEndpoint(typeof(IAnyMessage), new CustomBinding(elements), "").Behaviors.Add(router);
        host.Open();
    }

    // Neither WCF nor HttpListener can be asked for one. All are held until the last is found, so that none comes twice.
    static List<string> FreeAddresses(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        foreach (var listener in listeners) listener.Start();
        var addresses = listeners.Select(listener => "http://" + listener.LocalEndpoint).ToList();
        foreach (var listener in listeners) listener.Stop();
        return addresses;
    }
}
