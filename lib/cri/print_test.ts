import { assertEquals } from "@std/assert";
import { gogoText, protobufText } from "./print.ts";
import { Mount } from "./table.ts";

const MOUNT = {
  container_path: "/a",
  propagation: 2,
  uidMappings: [{ host_id: 7, length: 1 }, {}],
  image: { image: 'x"y', annotations: { b: "1", a: "2" } },
};

Deno.test("gogoText() prints every field that the release's CRI has, in Go's names", () => {
  assertEquals(
    gogoText(Mount, MOUNT, 32),
    "&Mount{ContainerPath:/a,HostPath:,Readonly:false,SelinuxRelabel:false,Propagation:PROPAGATION_BIDIRECTIONAL," +
      "UidMappings:[]*IDMapping{&IDMapping{HostId:7,ContainerId:0,Length:1,},&IDMapping{HostId:0,ContainerId:0,Length:0,},}," +
      "GidMappings:[]*IDMapping{},RecursiveReadOnly:false," +
      'Image:&ImageSpec{Image:x"y,Annotations:map[string]string{a: 2,b: 1,},UserSpecifiedImage:,RuntimeHandler:,},}',
  );
  assertEquals(gogoText(Mount, {}, 20).includes("UidMappings"), false);
  assertEquals(gogoText(Mount, { propagation: 9 }, 34).includes("Propagation:9,"), true);
  assertEquals(gogoText(Mount, {}, 34).endsWith("Image:nil,ImageSubPath:,}"), true);
  assertEquals(gogoText(Mount, undefined, 34), "nil");
});

Deno.test("protobufText() prints the fields that have a value", () => {
  assertEquals(
    protobufText(Mount, MOUNT),
    'container_path:"/a" propagation:PROPAGATION_BIDIRECTIONAL uidMappings:{host_id:7 length:1} uidMappings:{} ' +
      'image:{image:"x\\"y" annotations:{key:"a" value:"2"} annotations:{key:"b" value:"1"}}',
  );
  assertEquals(protobufText(Mount, { propagation: 9, readonly: false, image: {} }), "propagation:9 image:{}");
  assertEquals(protobufText(Mount, undefined), "<nil>");
});
