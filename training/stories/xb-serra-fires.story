@story xb-serra-fires
@topic Wildfires in central Portugal, 2035: area burnt and losses
@subject F = Serra do Moradal fire | fire | wildfire
@subject O = Oleiros municipality | Oleiros
@subject S = Sertã municipality | Sertã
@subject V = Vila de Rei municipality | Vila de Rei
@subject X = Castelo Branco fire
@subject A = Agência de Proteção Civil | civil protection agency | agency
@subject W = forest owners' federation | federation | forest owners
@fact a = 18600 | area | F | hectares burnt | 2035-08-14 | cumulative
@fact ao = 9300 | area | O | hectares burnt | 2035-08-14 | cumulative
@fact as = 5700 | area | S | hectares burnt | 2035-08-14 | cumulative
@fact av = 3600 | area | V | hectares burnt | 2035-08-14 | cumulative
@fact aos = 50 | other | O | share of the burnt area | 2035-08-14 | cumulative
@fact pine = 11200 | area | F | hectares of pine burnt | 2035-08-14 | cumulative
@fact euc = 4900 | area | F | hectares of eucalyptus burnt | 2035-08-14 | cumulative
@fact scrub = 2500 | area | F | hectares of scrub burnt | 2035-08-14 | cumulative
@fact a0 = 12400 | area | F | hectares burnt | 2035-08-12 | cumulative
@fact grow = 50 | rate | F | growth of the burnt area in two days | 2035-08-14 | snapshot
@fact ff = 1150 | other | A | firefighters in the field | 2035-08-14 | snapshot
@fact tr = 340 | other | A | fire engines in the field | 2035-08-14 | snapshot
@fact ev = 2450 | evacuated | F | people evacuated | 2035-08-14 | cumulative
@fact ret = 1600 | evacuated | F | evacuated people who have returned | 2035-08-14 | cumulative
@fact out = 850 | evacuated | F | evacuated people still away | 2035-08-14 | snapshot
@fact inj = 29 | injuries | F | people injured | 2035-08-14 | cumulative
@fact injf = 17 | injuries | A | firefighters injured | 2035-08-14 | cumulative
@fact injc = 12 | injuries | F | residents injured | 2035-08-14 | cumulative
@fact los = 2000 | damages | W | loss of each hectare of timber in euros | 2035-08-14 | constant | projected
@fact wood = 16100 | area | F | hectares of timber burnt | 2035-08-14 | cumulative
@fact lost = 32200000 | damages | W | timber loss in euros | 2035-08-14 | cumulative | projected
@fact xa = 3100 | area | X | hectares burnt | 2035-08-14 | cumulative
@rel sum a = ao + as + av
@rel share aos = ao / a
@rel sum a = pine + euc + scrub
@rel change grow = a0 -> a
@rel sum ev = ret + out
@rel sum inj = injf + injc
@rel sum wood = pine + euc
@rel product lost = los * wood
@trap xa scrub :: another fire against the scrub part
@trap a a0 :: two days apart

@doc agency | press release | 2035-08-14
Ponto de situação, 14 August, 19h00

The Serra do Moradal fire had consumed {18,600|a|t=by 19h00} hectares by 19h00. Breakdown by municipality: Oleiros {9,300|ao|^}, Sertã {5,700|as|^}, Vila de Rei {3,600|av|^}. By cover: pine {11,200|pine|^}, eucalyptus {4,900|euc|^}, scrub {2,500|scrub|^}.

In the field: {1,150|ff} firefighters, {340|tr} vehicles.
Evacuated since the start: {2,450|ev}. Returned: {1,600|ret}. Still in reception centres or with family: {850|out}.
Injured: {29|inj}, being {17|injf} firefighters and {12|injc} residents.

@doc daily | national daily | 2035-08-15
Fire doubles nothing but fear

Let us be exact. On Sunday the fire covered {12,400|a0|t=On Sunday} hectares; on Tuesday night, {18,600|a|t=on Tuesday night}. That is growth of {67 per cent|!grow}.

{Half|aos|v=50} of it, {50 per cent|aos}, is in Oleiros, where {9,300|ao} hectares are black. Sertã has {5,700|as}, Vila de Rei {3,600|av}. The separate fire in Castelo Branco, {3,100|xa} hectares, is out.

Of {2,450|ev} people moved to safety, {950|!out} have yet to go home, the agency says; {1,600|ret} have.

@doc trade | forestry newsletter | 2035-08-18
What burned, and what it was worth

Timber first. {11,200|pine} hectares of pine and {4,900|euc} of eucalyptus went, {16,100|wood} in all. The federation reckons each at {2,000|los|by=The federation} euros, so its members are looking at {32.2 million|lost|^} euros.

Add {2,500|scrub} hectares of scrub and you arrive at {16,800|!a} for the whole fire.

Next issue: 7 ways to thin a stand
