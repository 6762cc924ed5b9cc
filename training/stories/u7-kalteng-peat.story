@story u7-kalteng-peat
@topic Peat fires in Central Kalimantan: area burned, haze and a company's part
@subject F = Sebangau peat fires | the fires | the blaze | the burning
@subject K = Central Kalimantan | the province
@subject P = PT Rimba Seruyan | Rimba Seruyan | the company | the plantation firm
@subject B = National Disaster Agency | BNPN | the agency
@subject H = Hutan Kita | the group | campaigners
@subject C = Palangka Raya | the city
@subject O = orangutans | apes
@fact a1 = 48600 | area | F | hectares burned | 2033-09-10 | cumulative
@fact a2 = 71900 | area | F | hectares burned | 2033-09-24 | cumulative
@fact ah = 96000 | area | H | hectares burned, by the campaigners' own satellite reading | 2033-09-24 | cumulative
@fact ap = 8140 | area | P | hectares burned inside the concession | 2033-09-24 | cumulative
@fact af = 3250 | area | F | hectares burned inside the national park | 2033-09-24 | cumulative
@fact hs = 1127 | other | K | hot spots seen by satellite | 2033-09-23 | snapshot
@fact hsp = 694 | other | K | hot spots seen by satellite | 2033-09-22 | snapshot
@fact aq = 842 | other | C | points on the index of air pollution | 2033-09-23 | snapshot
@fact aqd = 300 | other | C | points on the index from which air is dangerous | - | constant | threshold
@fact ill = 27400 | cases | C | people treated for breathing trouble | September 2033 | cumulative
@fact de = 6 | deaths | F | people killed by fire and smoke | 2033-09-24 | cumulative
@fact ff = 3900 | jobs | B | firefighters and soldiers sent | 2033-09-24 | snapshot
@fact he = 14 | other | B | helicopters dropping water | 2033-09-24 | snapshot
@fact co = 210000000000 | budget | B | rupiah spent on fighting the fires | 2033-09-24 | cumulative
@fact cm = 350000000000 | budget | B | rupiah set aside for fighting the fires | 2033 | plan
@fact fi = 125000000000 | damages | P | rupiah of fine sought | 2033-09-26 | plan | threshold
@fact fio = 916000000000 | damages | P | rupiah of fine ordered for the fires of an earlier year | 2029 | constant
@fact or = 74 | rescued | O | animals taken out of the smoke | 2033-09-24 | cumulative
@fact sc = 412 | other | K | schools shut | 2033-09-24 | snapshot
@fact su = 5 | arrests | P | employees held | 2033-09-26 | cumulative
@fact far = 46 | arrests | K | farmers held | 2033-09-26 | cumulative
@trap a1 a2 :: two weeks lie between
@trap a2 ah :: the agency's and the campaigners' reading
@trap ap a2 :: the concession and the whole
@trap fi fio :: the fine sought now and the older fine
@trap hs hsp :: two days running
@trap co cm :: spent and set aside

@doc a-wire | wire agency | 2033-09-24
Indonesia peat fires spread to {71,900|a2} hectares, {six|de} dead

PALANGKA RAYA (Nusa News) - Fires in the drained peatlands around Sebangau have burned {71,900|a2|t=as of Saturday|by=the national disaster agency} hectares as of Saturday, up from {48,600|a1|t=two weeks earlier} two weeks earlier, the national disaster agency BNPN said.

{Six|de} people have died, {four|-} of them volunteers caught when the wind turned. The air pollution index in the provincial capital stood at {842|aq|t=on Friday} on Friday; anything above {300|aqd} is considered dangerous. {412|sc} schools are shut.

Satellites picked out {1,127|hs|t=on Friday} hot spots in the province on Friday, against {694|hsp|t=the day before} the day before.

The agency has {3,900|ff} firefighters and soldiers and {14|he} helicopters in the field. It has used {210 billion|co|t=so far} rupiah so far of a fund of {350 billion|cm}.

@doc b-ngo | press release | 2033-09-25
HUTAN KITA — Why our figure is higher

The government says {71,900|a2|by=The government} hectares. We say {96,000|ah|by=We}. Who's wrong? Perhaps nobody. The agency counts scars visible in the infrared; peat burns below ground and leaves the trees standing. Our reading uses radar.

What can't be explained by method is where it burns. {8,410|!ap} hectares lie inside the concession of PT Rimba Seruyan, which in 2029 was ordered to pay {916 billion|fio|t=in 2029} rupiah for the last time and has paid not one. A further {3,250|af} are national park.

{Seventy-four|or} orangutans have been carried out by our partners and by villagers. They weigh less than they should.

We demand that the permit be withdrawn. We deny having called for a boycott.

Media: Wulan Sastro, +62 812 5550 144, wulan@hutankita.example

@doc c-daily | national daily | 2033-09-27
{Five|su} managers held, {46|far} farmers too

Yohanes Dundang, Sampit

Police in the province have arrested {five|su|t=by Monday} employees of the plantation firm Rimba Seruyan by Monday, and {46|far|^} smallholders. The first are at home after a day. The second are not.

"I burned my own field, a {quarter|-} hectare," said Pak Sahidin, 58, through the bars at Pulang Pisau. "They burned a sea."

Prosecutors will seek a fine of {125 billion|fi} rupiah for the {8,140|ap} hectares of the concession which have gone up in smoke, the attorney general's spokesman said. The company rejects the accusation: the fires, it says, came from outside, and its own {120|-} men put them out.

Of the {350 billion|cm} rupiah in the emergency fund {120 billion|!co|t=by the weekend} had been spent by the weekend. Asked why so little, BNPN chief Ratna Manoppo pointed to the smoke. "We have {fourteen|he} helicopters, and on {four|-} days in {five|-} they cannot see the ground."

@doc d-health | local news portal | 2033-09-25
Hospital corridor becomes ward

BANUAKALTENG.EXAMPLE | Read 18,233 times | Share

PALANGKA RAYA – Mask, oxygen, next. Mask, oxygen, next. That's the rhythm at the Doris Murjani hospital, where children lie two to a bed.

The city health office has registered {24,700|!ill|t=since September 1|by=The city health office} patients with breathing problems since September 1, Dr Gusti Hanafiah said. Most go home again. At noon on Friday the index read {842|aq|t=At noon on Friday}, nearly {three|-} times the level at which the army should hand out masks, which is {300|aqd}.

The provincial governor admits to {six|de} dead, smoke and flames together.

With {412|sc} schools closed, pupils get their lessons by phone, if the network holds.

Also read: 7 plants that clean the air in your room | Gold Rp 2.1 million/gram | Price of chillies up 30%

@doc e-column | weekly magazine | 2033-10-01
September, measured

Somebody ought to write a history of this island in the form of an index. Sept 10: {48,600|a1|t=Sept 10} hectares. Sept 24: {71,900|a2|t=Sept 24}. The second was printed on page {one|-}, the first on page {nine|-}.

In Palangka Raya {27,400|ill|t=in one month} people breathed in what had been a forest and went to a doctor, in one month. {Seventy-four|or} apes were luckier, or at any rate were photographed. One company lost {8,140|ap} hectares and will be asked for {125 billion|fi} rupiah; I did the sum, it makes about {15 million|-} a hectare, which is less than oil palms earn there in a year. Its {five|su} men are free. The {64|!far} farmers were not when I last asked.

Then the rain comes, the fires go out by themselves, and the {3,900|ff} who fought them go home, and everybody says: we must never let this happen again. I have that sentence in my drawer from 2029. And from 2019.
