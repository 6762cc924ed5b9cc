@story u2-meghdoot-launch
@topic Sinking of a river launch in southern Bangladesh: the night, the salvage and the inquiry
@subject M = MV Meghdoot-7 | Meghdoot-7 | the launch | the vessel | the ferry | the double-decker
@subject A = sinking of the MV Meghdoot-7 | the sinking | capsize | the accident | the disaster
@subject F = Fire Service and Civil Defence | fire service | divers
@subject C = Coast Guard | coast guard | CG
@subject W = Inland Water Transport Authority | IWTA | the authority
@subject N = Nurul Afsar Shipping Lines | the owner | the company
@subject D = Shahida Parvin | Parvin | the deputy commissioner | DC
@fact cap = 186 | other | M | passengers that it is licensed to carry | - | constant | threshold
@fact ab1 = 250 | crowd | M | people on board | first estimate, 2028-05-19 | snapshot
@fact ab2 = 331 | crowd | M | people on board | inquiry, 2028-06-14 | constant
@fact d1 = 27 | deaths | A | people drowned | 2028-05-19 morning | cumulative
@fact d2 = 68 | deaths | A | people drowned | 2028-05-20 evening | cumulative
@fact d3 = 93 | deaths | A | people drowned | 2028-05-24 | cumulative
@fact dk = 31 | deaths | A | children drowned | 2028-05-24 | cumulative
@fact dw = 39 | deaths | A | women drowned | 2028-05-24 | cumulative
@fact dm = 23 | deaths | A | men drowned | 2028-05-24 | cumulative
@fact m1 = 110 | missing | A | people missing | 2028-05-19 morning | snapshot
@fact m3 = 14 | missing | A | people missing | 2028-05-24 | snapshot
@fact s1 = 121 | rescued | A | people saved | 2028-05-19 morning | cumulative
@fact s2 = 224 | rescued | A | people saved | inquiry | constant
@fact sc = 78 | rescued | C | people picked up by its boats | 2028-05-19 | constant
@fact hit = 22:40 | clock | A | time of the collision | - | constant
@fact depth = 17 | distance | M | metres of water over the wreck | - | constant
@fact dist = 400 | distance | A | metres from the bank | - | constant
@fact tk = 25000 | damages | D | taka for a burial | 2028-05-20 | plan | pledged
@fact comp = 300000 | damages | N | taka for the family of each victim | 2028-06-14 | plan | pledged
@fact bail = 4 | arrests | N | people arrested | 2028-05-24 | cumulative
@fact fine = 10000 | damages | N | taka of fines for overloading | 2027 | constant
@fact age = 34 | age | M | years in service | 2028 | constant
@fact days = 26 | duration | W | days that the inquiry took | - | constant
@fact lic = 212 | other | W | launches banned from night sailing | 2028-06-14 | plan | pledged
@fact tkd = 15000 | damages | D | taka for a burial, said to be cut | - | plan | denied
@fact ks = 33.33 | other | A | share of the drowned who were children | 2028-05-24 | cumulative
@fact ov = 145 | other | M | passengers above the licence | - | constant
@rel share ks = dk / d3
@rel diff ov = ab2 - cap
@rel sum d3 = dk + dw + dm
@rel sum ab2 = d3 + m3 + s2
@trap d3 ab2 :: the dead and those who were on board
@trap cap ab2 :: what it may carry and what it carried
@trap sc s2 :: those saved by one body and by all
@trap tk comp :: burial money from the state, compensation from the owner
@trap s1 s2 :: saved by the first morning and in all

@doc a-portal | online news portal | 2028-05-19
Launch with '{250|~ab1}' on board goes down in Tetulia; {27|d1} bodies found

Staff Correspondent, Bhola

A double-decker launch sank in the Tetulia river late on Thursday after a sand carrier rammed it, and {27|d1|t=by 9am on Friday|by=the fire service} bodies had been brought ashore by 9am on Friday, the fire service said.

The Meghdoot-7 was on its way from Char Montaz to Dhaka when it was struck at about {10:40pm|~hit}, roughly {400|~dist} metres from the bank. Local fishermen were the first to reach the spot.

Deputy commissioner Shahida Parvin told this portal that, going by what survivors say, nearly {250|~ab1|by=Shahida Parvin} people were on the vessel, whose licence allows {186|cap}. "So far {121|s1|t=So far|by=Shahida Parvin} have been saved, and {110|m1|^} are on our list of the missing," she said, adding that the list changes by the minute.

The coast guard picked up {78|sc|s=The coast guard} of the survivors with three speedboats.

Also read
• 11 sheds gutted in Gazipur
• Onion at Tk 95

@doc b-english | English-language daily | 2028-05-21
The river gives back {68|d2}
Mahbub Talukder and Farzana Ela

By dusk yesterday the school field in Char Biswas held {68|d2|t=By dusk yesterday} shrouds in four rows. The district administration handed {Tk 25,000|tk|s=The district administration|v=25000} to each family for a funeral; many had by then borrowed it already.

How many sailed on the Meghdoot-7 nobody will say. Its owner, Nurul Afsar Shipping Lines, insists on {168|!cap|by=Nurul Afsar Shipping Lines} passengers as the certified limit and claims that it was kept. Survivors laugh at that. "People were sitting on the roof and on each other," said Rokeya Begum, who was pulled out by a fisherman and has not found her sister.

The launch is {34|age} years old. It now lies under {17|depth} metres of water; the salvage ship Rustom-2, with a crane rated for 250 tonnes, is due on Monday.

For the IWTA this is familiar ground. In 2027 it fined the company for overloading: the penalty was {Tk 10,000|fine|t=In 2027|v=10000}, or less than the fare of one upper-deck cabin for a family.

Divers of the fire service worked until {nine|-} at night. The collision took place at {10:40pm|hit} on Thursday, under a full moon and in calm water.

@doc c-agency | state news agency | 2028-05-24
Death toll in launch capsize stands at {93|d3}

BHOLA, May 24 (BSB) – The search for victims of the Meghdoot-7 was called off today with {93|d3|t=today} people confirmed dead, of whom {31|dk} were children, {39|dw} women and {23|dm} men.

Another {14|m3} persons remain missing, Deputy Commissioner Shahida Parvin said at a briefing at Char Biswas.

Police have arrested {four|bail|t=today|s=company} people, including the master of the sand carrier and a manager of the launch company. The authority has formed a committee.

The DC said each bereaved family had received {Tk 25,000|tk|by=The DC|v=25000} for burial costs. She denied a report that the money had been cut to {Tk 15,000|tkd|v=15000}.

@doc d-radio | foreign broadcaster, South Asia service | 2028-05-25
Divers in southern Bangladesh have stopped looking. A week after the Meghdoot-7, an old double-decker with a licence for {186|cap} passengers, was rammed in the dark at {twenty to eleven|hit}, the tally reads: {93|d3|t=A week after} dead, {a third|~ks} of them children, and {41|!m3|t=A week after} who have never been found.

The numbers that trouble Shahida Parvin most are others. "We counted {121|s1|t=on the first morning|by=Shahida Parvin} living people on the first morning," says the deputy commissioner. "Since then more have come to us who swam ashore and simply went home."

Her office has paid for the burials. The company has paid nothing. Its manager is one of {four|bail} men in custody.

The wreck, under {17|depth} metres, was lifted on Tuesday. There was nobody in it.

@doc e-inquiry | business daily | 2028-06-15
{331|ab2} were aboard doomed launch, inquiry finds

The Meghdoot-7 carried {331|ab2|by=a report} people, {145|ov} more than it was licensed for, on the night it sank, according to a report handed to the shipping ministry on Wednesday. Of them {224|s2} survived, {93|d3} died and the remainder were never traced.

The Inland Water Transport Authority took {26|days} days over the inquiry, against {30|-} allowed. It puts the collision at {10:14pm|!hit|by=It}, when the launch was barely {400|dist} metres offshore, and blames both masters.

Nurul Afsar Shipping Lines has agreed to pay {Tk 3 lakh|comp|v=300000} to the family of every victim. The IWTA for its part will bar {212|lic|s=The IWTA} launches without radar from sailing after dark from July 1.

Shares of the two listed shipyards were up {4.1 percent|-} and {2.8 percent|-}.
