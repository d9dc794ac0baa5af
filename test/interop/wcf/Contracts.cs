// contracts.exe OUT Agent.wsdl …: writes OUT/Agent.cs, the data contracts that Microsoft's own importer makes of a WSDL's schemas,
// in the C# namespace Agents.<Agent>.
using System.CodeDom;
using System.CodeDom.Compiler;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Schema;
using Microsoft.CSharp;

static class Contracts
{
    static void Main(string[] arguments)
    {
        foreach (var path in arguments.Skip(1))
        {
            var agent = Path.GetFileNameWithoutExtension(path);
            var wsdl = new XmlDocument();
            wsdl.Load(path);
            using (var writer = new StreamWriter(Path.Combine(arguments[0], agent + ".cs")))
                new CSharpCodeProvider().GenerateCodeFromCompileUnit(Import(wsdl, "Agents." + agent), writer, new CodeGeneratorOptions());
        }
    }

    static CodeCompileUnit Import(XmlDocument wsdl, string codeNamespace)
    {
        // The importer sees an appinfo only where it is the first in its annotation.
        foreach (var documentation in wsdl.GetElementsByTagName("documentation", XmlSchema.Namespace).Cast<XmlElement>().ToList())
            documentation.ParentNode.RemoveChild(documentation);
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (XmlElement schema in wsdl.GetElementsByTagName("schema", XmlSchema.Namespace))
        {
            // On its own, it needs the prefixes that the WSDL declares around it.
            foreach (XmlAttribute declaration in wsdl.DocumentElement.Attributes)
                if (declaration.Prefix == "xmlns" && !schema.HasAttribute(declaration.Name)) schema.SetAttribute(declaration.Name, declaration.Value);
            schemas.Add(XmlSchema.Read(new StringReader(schema.OuterXml), null));
        }
        schemas.Compile();

        var importer = new XsdDataContractImporter { Options = new ImportOptions { Namespaces = { ["*"] = codeNamespace } } };
        importer.Import(schemas);
        foreach (var element in schemas.GlobalElements.Values.Cast<XmlSchemaElement>().Where(one => one.SchemaTypeName.IsEmpty).ToList())
        {
            // The importer takes elements that can be nil only, which changes nothing in the class of the element's content.
            element.IsNillable = true;
            importer.Import(schemas, element);
        }
        foreach (CodeNamespace space in importer.CodeCompileUnit.Namespaces)
            foreach (CodeTypeDeclaration type in space.Types)
                DropExtensionData(type);
        return importer.CodeCompileUnit;
    }

    // With this interface, data that the serializer didn't understand would be echoed; without it, as on the real server, it is lost.
    static void DropExtensionData(CodeTypeDeclaration type)
    {
        foreach (var one in type.BaseTypes.Cast<CodeTypeReference>().Where(one => one.BaseType.EndsWith("IExtensibleDataObject")).ToList())
            type.BaseTypes.Remove(one);
    }
}
