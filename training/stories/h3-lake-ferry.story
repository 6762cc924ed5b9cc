@story h3-lake-ferry
@topic Sinking of the ferry MV Upendo on Lake Tanganyika, Tanzania: four days and a court
@subject U = MV Upendo | the Upendo | the ferry | the vessel | kivuko | the boat
@subject A = TASAC | Shipping agency | Tanzania Shipping Agencies Corporation | the shipping regulator | the regulator
@subject R = Regional Commissioner Halima Mwakitalu | the regional commissioner | Mwakitalu | the commissioner
@subject O = Nyota Lake Lines | the owner | the company | Nyota
@subject M = Juma Kasanzu | the captain | Kasanzu | the skipper
@subject G = the government | Dodoma | Prime Minister's Office
@subject B = MV Liwanga | the Liwanga disaster
@fact ca = 96 | ridership | U | passengers that the licence allows | - | constant | threshold
@fact ma = 117 | ridership | U | names on the manifest | - | constant
@fact ab = 248 | ridership | U | people believed aboard | 2027-09-14 | snapshot
@fact d1 = 28 | deaths | U | bodies recovered | 2027-09-12 evening | cumulative
@fact d2 = 91 | deaths | U | bodies recovered | 2027-09-14 noon | cumulative
@fact d3 = 136 | deaths | U | bodies recovered | 2027-09-16 | cumulative
@fact dw = 84 | deaths | U | women and girls among the bodies recovered | 2027-09-16 | cumulative
@fact r1 = 59 | rescued | U | people saved | 2027-09-12 evening | cumulative
@fact r2 = 67 | rescued | U | people saved | 2027-09-14 noon | cumulative
@fact m2 = 90 | missing | U | people unaccounted for | 2027-09-14 noon | snapshot
@fact m3 = 45 | missing | U | people unaccounted for | 2027-09-16 | snapshot
@fact ho = 21 | injuries | U | survivors in hospital | 2027-09-14 noon | snapshot
@fact di = 350 | distance | U | metres from the shore | - | constant
@fact de = 38 | distance | U | metres of depth at which the wreck lies | - | constant
@fact ti = 15:20 | clock | U | time of the capsize | - | constant
@fact ag = 61 | age | M | years of age | 2027-09 | constant
@fact ca2 = 14 | other | U | tonnes of cargo | - | constant
@fact va = 32 | other | U | divers at work | 2027-09-14 noon | snapshot
@fact co = 3000000 | budget | G | shillings for each bereaved family | 2027-09-14 | plan | pledged
@fact oc = 1500000 | budget | O | shillings for each bereaved family | 2027-09-16 | plan | pledged
@fact ar = 5 | arrests | U | people arrested | 2027-09-14 noon | cumulative
@fact tk = 4500 | price | U | shillings for a ticket | - | constant
@fact old = 212 | deaths | B | bodies recovered | 2015 | constant
@fact cb = 900 | budget | G | pounds for each bereaved family | 2027-09-14 | plan | pledged
@rel sum ab = d2 + r2 + m2
@rel sum ab = d3 + r2 + m3
@trap ma ab :: names on paper, people aboard
@trap d3 old :: the disaster of 2015
@trap co oc :: the state's and the owner's money
@trap di de :: distance from shore and depth
@trap d3 dw :: women and girls are a part

@doc a-eastwire | wire agency | 2027-09-12
Tanzania ferry capsizes on Lake Tanganyika, {28|d1} bodies found

KIGOMA, Tanzania, Sept 12 (EastWire) – A ferry carrying traders home from a Sunday market turned over within sight of land on Lake Tanganyika, and {28|d1|t=by dusk|by=Halima Mwakitalu} bodies had been taken from the water by dusk, regional commissioner Halima Mwakitalu told reporters at the jetty in Kalya-Mwese.

She said {59|r1|^} people had been saved, many by fishermen in dugouts.

How many were on the boat was not known. The MV Upendo, built in 1984, was licensed for {96|ca|by=the shipping regulator} passengers, according to the shipping regulator, TASAC. "The paper we have says {117|ma|by=Mwakitalu}," Mwakitalu said. "Mothers here tell me of more."

The vessel lay some {350|~di} metres off the beach when it rolled, at about {3:20 p.m.|~ti|by=survivors}, survivors said, as passengers moved to one side to be first ashore.

The worst accident on the country's lakes in recent decades was the loss of the MV Liwanga in 2015, when {212|old|t=in 2015} drowned.

@doc b-mwananchi | national daily | 2027-09-14
Ferry tragedy: {248|ab} were aboard, not {117|ma}, says RC

By Neema Chuwa and Baraka Singano, Kigoma

The Upendo was carrying {248|ab|by=the regional commissioner} people when she went down, the regional commissioner said yesterday after two days of asking from house to house. It is two and a half times what the licence permits.

Her sum is grim and simple. Divers and fishermen had brought in {91|d2|t=by midday|by=Her} bodies by midday. Another {67|r2|^} people are alive; {90|m2|^} have not been seen.

Navy and police have {32|va} divers at the wreck, which rests at {38|de} metres. Of those who were saved, {21|ho} lie in Maweni hospital, one of them a girl of four with nobody to claim her.

{Five|ar} persons are under arrest, among them the captain, Juma Kasanzu, {61|ag}, and two clerks who sold tickets at Sh{4,500|tk} apiece without writing names.

The Prime Minister's Office will give every bereaved household Sh{3 million|co|by=The Prime Minister's Office}.

Tangazo: Nafasi 40 za kazi, TRA. | Simba SC 3, Azam 1 | Forex: USD 2,655

@doc c-briton | foreign newspaper | 2027-09-14
{Hundreds|~ab} feared drowned as overloaded ferry sinks in Tanzania

Lucinda Abeyratne in Nairobi

An elderly ferry that was allowed to take {96|ca} passengers is believed to have had almost {250|~ab|by=local officials} on board when it overturned on Africa's deepest lake, local officials said.

By Tuesday lunchtime the sea of blue tarpaulin on the beach covered {91|d2|t=By Tuesday lunchtime} victims. A further {90|m2} were missing, and the commissioner, Halima Mwakitalu, said she no longer spoke of rescue.

Survivors, of whom there are {67|r2}, described a lurch, then darkness. "I held a jerrycan," said Esperance Nibigira, a Burundian trader. "It held me."

The boat also bore {14|ca2} tonnes of dried fish, maize and cement. It sank {a few hundred|~di|v=350} metres from the village of Kalya-Mwese, close enough, witnesses said, to hear the shouting.

The government has pledged {3|co|x=1000000|by=The government}m shillings (about {£900|cb|^}) to each family that has lost a member.

@doc d-radio | radio script | 2027-09-16
Taarifa ya habari, English service. Four o'clock.

The search for victims of the Upendo will end tomorrow. Divers today raised the last bodies that they can reach in the hull, bringing the number recovered to {136|d3|t=today}. {Eighty-four|dw|^} are women and girls.

Counting {sixty-seven|r2} survivors, that leaves {forty-five|m3|t=today} people whom the lake has kept.

The owner, Nyota Lake Lines, has broken its silence. It offers {one and a half million|oc|by=It|v=1500000} shillings to each family, on top of the {three million|co} from the government, and denies that anybody was refused a life jacket.

The captain and {four|-} others appeared before a magistrate and were not granted bail.

Flags fly at half mast until Sunday. It is {29|-} degrees in Kigoma.

@doc e-marlog | maritime trade magazine | 2027-10-01
Casualty file: Upendo, passenger/cargo, 1984, Tanzania

What happened. Capsized {15:20|ti} local time on 12 September in calm water {350|di} m off Kalya-Mwese, bound Kigoma. Wreck upright at {38|de} m, later raised.

Persons. Licensed {96|ca}; manifest {117|ma}; actual {248|ab|by=the authorities}, say the authorities. Recovered {136|d3|t=when the search ended}, rescued {67|r2|^}, not found {45|m3|^} when the search ended. Not, as some early copy had it, the country's worst: the Liwanga took {212|old|t=in 2015} in 2015.

Cargo. {14|ca2} t, stowed on the upper deck. Stability booklet missing.

Master. J. Kasanzu, {61|ag}, coxswain's ticket expired. In custody with {four|-} employees of Nyota.

Liability. The owner proposes TZS {1.5m|oc|by=The owner} per claimant. Hull uninsured.

Comment. With every passenger standing on the port side, as they did, a boat of her beam needed {70|-} fewer people, or one officer willing to say no.

Next month: Batam. Subscriptions USD 240 p.a.
