@story y2-cordeluz-fire
@topic Bush fires in Cordeluz province, Chile, February 2034: toll by town
@subject Q = Quilmahue
@subject P = Puerto Ansel
@subject T = Las Toscas | the smallest of the three
@subject C = Cordeluz province | Cordeluz | the province
@subject N = Conaf brigades | Conaf | the forest service
@subject B = Bomberos de Quilmahue | volunteer firemen
@fact q = 11 | deaths | Q | people killed | 2034-02-05 night | cumulative
@fact p = 5 | deaths | P | people killed | 2034-02-05 night | cumulative
@fact t = 2 | deaths | T | people killed | 2034-02-05 night | cumulative
@fact c = 18 | deaths | C | people killed | 2034-02-05 night | cumulative
@fact c2 = 21 | deaths | C | people killed | 2034-02-07 morning | cumulative
@fact hq = 640 | homes | Q | houses burnt | 2034-02-07 | cumulative
@fact hp = 215 | homes | P | houses burnt | 2034-02-07 | cumulative
@fact nn = 370 | officers | N | firefighters in the field | 2034-02-07 | snapshot
@fact nb = 85 | officers | B | firefighters in the field | 2034-02-07 | snapshot
@fact ha = 14200 | area | C | hectares burnt | 2034-02-07 | cumulative
@fact m = 6 | missing | Q | people missing | 2034-02-07 morning | snapshot
@fact ao = 80 | age | T | age of the dead couple | 2034-02 | constant
@rel sum c = q + p + t
@trap c c2 :: the toll rose in two days

@doc andes | wire agency | 2034-02-05
Fires kill {18|c} in Chile's south

Fires driven by a hot wind killed {18|c|t=by Sunday night} people in Cordeluz by Sunday night: {11|q} in Quilmahue, {five|p} in Puerto Ansel and a couple, both {80|ao|s=a couple}, at Las Toscas, the smallest of the {three|-} ({two|t}). "We lost the road, then the hill," said a lieutenant of the volunteer firemen, {85|nb} strong, who fought with garden hoses.

@doc mercurio | national daily | 2034-02-07
Smoke over Quilmahue, again

The dead of Cordeluz are now {21|c2|t=now}, and Quilmahue still looks for {six|m} of its own. There {640|hq} houses are ash; Puerto Ansel, spared until the wind turned, lost {215|hp}.

Conaf has {370|nn} people on the line, next to {85|nb} volunteer firemen from Quilmahue. Some {14,200|ha} hectares have gone.

On Sunday Quilmahue, Puerto Ansel and Las Toscas had mourned {11|q|t=On Sunday}, {five|p|^} and {two|t|^} respectively.
